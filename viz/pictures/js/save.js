// The picture as a file: the SVG as it is shown, or drawn twice as large into a PNG; made in the page, nothing is fetched.
(function (pg) {
  "use strict";
  const svg = document.querySelector("svg.drawing");

  function standalone() {
    const copy = svg.cloneNode(true), size = svg.viewBox.baseVal;
    const off = pg.language() === "en" ? ".da" : ".en";
    copy.querySelectorAll(off).forEach((part) => part.remove());
    copy.querySelectorAll("[hidden]").forEach((part) => part.remove());
    copy.querySelectorAll("a").forEach((link) => { link.removeAttribute("href"); });
    copy.setAttribute("width", size.width);
    copy.setAttribute("height", size.height);
    return new XMLSerializer().serializeToString(copy);
  }

  function save(blob, ending) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = `${pg.page.name}.${ending}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  document.getElementById("save-svg").addEventListener("click", () => save(new Blob([standalone()], { type: "image/svg+xml" }), "svg"));
  document.getElementById("save-png").addEventListener("click", () => {
    const size = svg.viewBox.baseVal, image = new Image();
    image.addEventListener("load", () => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [size.width * 2, size.height * 2];
      const pen = canvas.getContext("2d");
      pen.fillStyle = "#ffffff";
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => save(blob, "png"));
    });
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(standalone());
  });
})(window.psykgraf);
