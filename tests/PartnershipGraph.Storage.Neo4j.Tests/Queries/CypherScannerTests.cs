using CsCheck;
using PartnershipGraph.Storage.Neo4j.Queries.Statements;

namespace PartnershipGraph.Storage.Neo4j.Tests.Queries;

internal sealed class CypherScannerTests
{
    private static readonly string[] kinds =
    [
        "RETURN", " ", "\n", "\r\n", "'a\\'b;'", "\"x;//\"", "`n``;`", "// c ;\n", "/* ; ' */", "$p", "$`q r`", ";", "{", "}", "1.5", "ü", "𝄞", "'", "`", "/*", "$", "\\",
    ];

    private static readonly Gen<string> pieces = Gen.Int[0, kinds.Length - 1].Select(i => kinds[i]);

    [TestCase("RETURN 1 // $a ;", "RETURN|1")]
    [TestCase("/* $a ; \n ' */ RETURN 1", "RETURN|1")]
    [TestCase("RETURN 'a // b ; $c'", "RETURN|'a // b ; $c'")]
    [TestCase("RETURN 'it\\'s; $c' AS x", "RETURN|'it\\'s; $c'|AS|x")]
    [TestCase("RETURN \"a ' b\"", "RETURN|\"a ' b\"")]
    [TestCase("RETURN `a``;b`", "RETURN|`a``;b`")]
    [TestCase("RETURN 1//x\r\n;", "RETURN|1|;")]
    [TestCase("RETURN 4/2", "RETURN|4|/|2")]
    public void Comments_are_no_tokens_and_nothing_in_quotes_is_Cypher(string text, string tokens) =>
        Assert.That(CypherScanner.Scan(text).Select(t => t.Text), Is.EqualTo(tokens.Split('|')));

    [TestCase("$name", "name")]
    [TestCase("$1", "1")]
    [TestCase("$`a b`", "a b")]
    [TestCase("$`a``b`", "a`b")]
    [TestCase("$größe", "größe")]
    public void A_parameter_has_its_name_without_sign_and_quotes(string text, string name)
    {
        var token = CypherScanner.Scan(text).Single();

        Assert.That((token.Kind, token.Text), Is.EqualTo((CypherTokenKind.Parameter, name)));
    }

    [Test]
    public void A_dollar_alone_is_no_parameter() =>
        Assert.That(CypherScanner.Scan("$ x").Select(t => t.Kind), Is.EqualTo(new[] { CypherTokenKind.Symbol, CypherTokenKind.Word }));

    [Test]
    public void Whatever_the_text_tokens_stand_in_order_within_it_and_scanning_ends() => pieces.Array[0, 20].Sample(parts =>
    {
        var text = string.Concat(parts);
        var end = 0;
        foreach (var token in CypherScanner.Scan(text))
        {
            Assert.That(token.Start, Is.GreaterThanOrEqualTo(end));
            Assert.That(token.Length, Is.GreaterThan(0));
            end = token.Start + token.Length;
        }

        Assert.That(end, Is.LessThanOrEqualTo(text.Length));
    });
}
