"""What each part of a document is about: headings, titles, leads, directories, calls, cases."""
