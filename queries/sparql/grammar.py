"""The grammar of SPARQL 1.1 queries as data: the rules of section 19.8 of the recommendation, without updates.

``'…'`` is a keyword or sign, capitals with underscores are terminals, ``? * +`` mean what they mean there.
https://www.w3.org/TR/sparql11-query/#sparqlGrammar
"""

START = "Query"

RULES = """
Query = Prologue ( SelectQuery | ConstructQuery | DescribeQuery | AskQuery ) ValuesClause
Prologue = ( BaseDecl | PrefixDecl )*
BaseDecl = 'BASE' IRIREF
PrefixDecl = 'PREFIX' PNAME_NS IRIREF
SelectQuery = SelectClause DatasetClause* WhereClause SolutionModifier
SubSelect = SelectClause WhereClause SolutionModifier ValuesClause
SelectClause = 'SELECT' ( 'DISTINCT' | 'REDUCED' )? ( SelectItem+ | '*' )
SelectItem = VAR | '(' Expression 'AS' VAR ')'
ConstructQuery = 'CONSTRUCT' ( ConstructTemplate DatasetClause* WhereClause SolutionModifier | DatasetClause* 'WHERE' '{' TriplesTemplate? '}' SolutionModifier )
DescribeQuery = 'DESCRIBE' ( VarOrIri+ | '*' ) DatasetClause* WhereClause? SolutionModifier
AskQuery = 'ASK' DatasetClause* WhereClause SolutionModifier
DatasetClause = 'FROM' ( iri | 'NAMED' iri )
WhereClause = 'WHERE'? GroupGraphPattern
SolutionModifier = GroupClause? HavingClause? OrderClause? LimitOffsetClauses?
GroupClause = 'GROUP' 'BY' GroupCondition+
GroupCondition = BuiltInCall | FunctionCall | '(' Expression ( 'AS' VAR )? ')' | VAR
HavingClause = 'HAVING' Constraint+
OrderClause = 'ORDER' 'BY' OrderCondition+
OrderCondition = ( 'ASC' | 'DESC' ) BrackettedExpression | Constraint | VAR
LimitOffsetClauses = LimitClause OffsetClause? | OffsetClause LimitClause?
LimitClause = 'LIMIT' INTEGER
OffsetClause = 'OFFSET' INTEGER
ValuesClause = ( 'VALUES' DataBlock )?
GroupGraphPattern = '{' ( SubSelect | GroupGraphPatternSub ) '}'
GroupGraphPatternSub = TriplesBlock? ( GraphPatternNotTriples '.'? TriplesBlock? )*
TriplesTemplate = TriplesSameSubject ( '.' TriplesTemplate? )?
TriplesBlock = TriplesSameSubjectPath ( '.' TriplesBlock? )?
GraphPatternNotTriples = GroupOrUnionGraphPattern | OptionalGraphPattern | MinusGraphPattern | GraphGraphPattern | ServiceGraphPattern | Filter | Bind | InlineData
OptionalGraphPattern = 'OPTIONAL' GroupGraphPattern
GraphGraphPattern = 'GRAPH' VarOrIri GroupGraphPattern
ServiceGraphPattern = 'SERVICE' 'SILENT'? VarOrIri GroupGraphPattern
Bind = 'BIND' '(' Expression 'AS' VAR ')'
InlineData = 'VALUES' DataBlock
DataBlock = InlineDataOneVar | InlineDataFull
InlineDataOneVar = VAR '{' DataBlockValue* '}'
InlineDataFull = ( NIL | '(' VAR* ')' ) '{' ( '(' DataBlockValue* ')' | NIL )* '}'
DataBlockValue = iri | RDFLiteral | NumericLiteral | BooleanLiteral | 'UNDEF'
MinusGraphPattern = 'MINUS' GroupGraphPattern
GroupOrUnionGraphPattern = GroupGraphPattern ( 'UNION' GroupGraphPattern )*
Filter = 'FILTER' Constraint
Constraint = BrackettedExpression | BuiltInCall | FunctionCall
FunctionCall = iri ArgList
ArgList = NIL | '(' 'DISTINCT'? Expression ( ',' Expression )* ')'
ExpressionList = NIL | '(' Expression ( ',' Expression )* ')'
ConstructTemplate = '{' ConstructTriples? '}'
ConstructTriples = TriplesSameSubject ( '.' ConstructTriples? )?
TriplesSameSubject = VarOrTerm PropertyListNotEmpty | TriplesNode PropertyList
PropertyList = PropertyListNotEmpty?
PropertyListNotEmpty = Verb ObjectList ( ';' ( Verb ObjectList )? )*
Verb = VarOrIri | 'a'
ObjectList = Object ( ',' Object )*
Object = GraphNode
TriplesSameSubjectPath = VarOrTerm PropertyListPathNotEmpty | TriplesNodePath PropertyListPath
PropertyListPath = PropertyListPathNotEmpty?
PropertyListPathNotEmpty = ( Path | VAR ) ObjectListPath ( ';' ( ( Path | VAR ) ObjectListPath )? )*
ObjectListPath = GraphNodePath ( ',' GraphNodePath )*
Path = PathSequence ( '|' PathSequence )*
PathSequence = PathEltOrInverse ( '/' PathEltOrInverse )*
PathElt = PathPrimary ( '?' | '*' | '+' )?
PathEltOrInverse = PathElt | '^' PathElt
PathPrimary = iri | 'a' | '!' PathNegatedPropertySet | '(' Path ')'
PathNegatedPropertySet = PathOneInPropertySet | NIL | '(' PathOneInPropertySet ( '|' PathOneInPropertySet )* ')'
PathOneInPropertySet = iri | 'a' | '^' ( iri | 'a' )
TriplesNode = Collection | BlankNodePropertyList
BlankNodePropertyList = '[' PropertyListNotEmpty ']'
TriplesNodePath = CollectionPath | BlankNodePropertyListPath
BlankNodePropertyListPath = '[' PropertyListPathNotEmpty ']'
Collection = '(' GraphNode+ ')'
CollectionPath = '(' GraphNodePath+ ')'
GraphNode = VarOrTerm | TriplesNode
GraphNodePath = VarOrTerm | TriplesNodePath
VarOrTerm = VAR | GraphTerm
VarOrIri = VAR | iri
GraphTerm = iri | RDFLiteral | NumericLiteral | BooleanLiteral | BlankNode | NIL
Expression = ConditionalAndExpression ( '||' ConditionalAndExpression )*
ConditionalAndExpression = RelationalExpression ( '&&' RelationalExpression )*
RelationalExpression = AdditiveExpression ( ( '=' | '!=' | '<' | '>' | '<=' | '>=' ) AdditiveExpression | 'IN' ExpressionList | 'NOT' 'IN' ExpressionList )?
AdditiveExpression = MultiplicativeExpression ( ( '+' | '-' ) MultiplicativeExpression | SignedNumber ( ( '*' | '/' ) UnaryExpression )* )*
MultiplicativeExpression = UnaryExpression ( ( '*' | '/' ) UnaryExpression )*
UnaryExpression = ( '!' | '+' | '-' )? PrimaryExpression
PrimaryExpression = BrackettedExpression | BuiltInCall | iri ArgList? | RDFLiteral | NumericLiteral | BooleanLiteral | VAR
BrackettedExpression = '(' Expression ')'
BuiltInCall = Aggregate | Function0 NIL | Function1 '(' Expression ')' | Function2 '(' Expression ',' Expression ')' | Function3 '(' Expression ',' Expression ',' Expression ')' | Function23 '(' Expression ',' Expression ( ',' Expression )? ')' | 'REPLACE' '(' Expression ',' Expression ',' Expression ( ',' Expression )? ')' | ( 'CONCAT' | 'COALESCE' ) ExpressionList | 'BOUND' '(' VAR ')' | 'BNODE' ( '(' Expression ')' | NIL ) | 'EXISTS' GroupGraphPattern | 'NOT' 'EXISTS' GroupGraphPattern
Function0 = 'RAND' | 'NOW' | 'UUID' | 'STRUUID'
Function1 = 'STR' | 'LANG' | 'DATATYPE' | 'IRI' | 'URI' | 'ABS' | 'CEIL' | 'FLOOR' | 'ROUND' | 'STRLEN' | 'UCASE' | 'LCASE' | 'ENCODE_FOR_URI' | 'YEAR' | 'MONTH' | 'DAY' | 'HOURS' | 'MINUTES' | 'SECONDS' | 'TIMEZONE' | 'TZ' | 'MD5' | 'SHA1' | 'SHA256' | 'SHA384' | 'SHA512' | 'ISIRI' | 'ISURI' | 'ISBLANK' | 'ISLITERAL' | 'ISNUMERIC'
Function2 = 'LANGMATCHES' | 'CONTAINS' | 'STRSTARTS' | 'STRENDS' | 'STRBEFORE' | 'STRAFTER' | 'STRLANG' | 'STRDT' | 'SAMETERM'
Function3 = 'IF'
Function23 = 'SUBSTR' | 'REGEX'
Aggregate = 'COUNT' '(' 'DISTINCT'? ( '*' | Expression ) ')' | ( 'SUM' | 'MIN' | 'MAX' | 'AVG' | 'SAMPLE' ) '(' 'DISTINCT'? Expression ')' | 'GROUP_CONCAT' '(' 'DISTINCT'? Expression ( ';' 'SEPARATOR' '=' String )? ')'
RDFLiteral = String ( LANGTAG | '^^' iri )?
NumericLiteral = INTEGER | DECIMAL | DOUBLE | SignedNumber
SignedNumber = INTEGER_POSITIVE | DECIMAL_POSITIVE | DOUBLE_POSITIVE | INTEGER_NEGATIVE | DECIMAL_NEGATIVE | DOUBLE_NEGATIVE
BooleanLiteral = 'TRUE' | 'FALSE'
String = STRING | STRING_LONG
iri = IRIREF | PNAME_LN | PNAME_NS
BlankNode = BLANK_NODE_LABEL | ANON
"""  # noqa: E501 one rule a line, as in the recommendation

WORDS: dict[str, str] = {
    "IRIREF": "an <IRI>",
    "PNAME_LN": "a prefixed name",
    "PNAME_NS": "a prefix",
    "VAR": "a ?variable",
    "STRING": "a text",
    "STRING_LONG": "a text",
    "LANGTAG": "a @language",
    "BLANK_NODE_LABEL": "a blank node",
    "ANON": "a blank node",
    "NIL": "()",
    "INTEGER": "a number",
    "DECIMAL": "a number",
    "DOUBLE": "a number",
    "INTEGER_POSITIVE": "a number",
    "DECIMAL_POSITIVE": "a number",
    "DOUBLE_POSITIVE": "a number",
    "INTEGER_NEGATIVE": "a number",
    "DECIMAL_NEGATIVE": "a number",
    "DOUBLE_NEGATIVE": "a number",
    "TRUE": "true",
    "FALSE": "false",
    "END": "the end of the query",
}
"""How a message names the terminals that are no keyword."""

PHRASES: dict[str, str] = {
    "Expression": "an expression",
    "GraphNodePath": "a term",
    "Path": "a property",
    "iri": "an IRI",
    "RDFLiteral": "a text",
    "NumericLiteral": "a number",
}
"""How a message names all that a rule can begin with, the widest rule first."""

UPDATES = frozenset(
    ["INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"],
)
"""The words with which the operations of SPARQL 1.1 Update begin."""
