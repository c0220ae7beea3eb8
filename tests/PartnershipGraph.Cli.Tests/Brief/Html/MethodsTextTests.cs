using System.Xml.Linq;
using PartnershipGraph.Cli.Brief.Html;
using PartnershipGraph.Pages.Prose;

namespace PartnershipGraph.Cli.Tests.Brief.Html;

/// <summary>What the numbers mean, as a page says it.</summary>
internal sealed class MethodsTextTests
{
    private static readonly IReadOnlyList<Definition> definitions = MethodsText.Section.Passages.OfType<Definitions>().Single().Items;

    private static IEnumerable<Definition> Each => definitions;

    [Test]
    public void Every_number_of_a_brief_is_explained()
    {
        Assert.That(definitions.Select(d => d.Symbol), Is.EqualTo(new[] { "w", "s", "PAS", "HB", "ENG", "HX", "XM", "XR", "PageRank", "betweenness", "harmonic", "Q", "gap" }));
    }

    [TestCaseSource(nameof(Each))]
    public void A_definition_asks_a_question_gives_a_formula_and_says_its_range(Definition definition)
    {
        var formula = XElement.Parse(definition.Formula.Markup);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(definition.Meaning, Does.Contain("?"));
        Assert.That(definition.Reading, Does.Match("[0-9]").And.EndWith("."));
        Assert.That(formula.Descendants("mo").Select(o => o.Value), Does.Contain("="));
        Assert.That(formula.Descendants("mfrac").Where(f => f.Elements().Count() != 2), Is.Empty);
        Assert.That(formula.Descendants().Where(e => !e.HasElements && e.Value.Length == 0), Is.Empty, "a part without content");
    }

    [Test]
    public void No_word_claims_a_cause()
    {
        var text = string.Join(' ', definitions.SelectMany(d => new[] { d.Meaning, d.Reading }).Concat(MethodsText.Section.Passages.OfType<Paragraph>().Select(p => p.Text)));

        Assert.That(text, Does.Not.Match(@"\b(causes?|because of|leads? to|drives?|effect)\b"));
    }
}
