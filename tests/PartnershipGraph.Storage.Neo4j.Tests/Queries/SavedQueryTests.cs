using System.Text.RegularExpressions;
using PartnershipGraph.Storage.Neo4j.Queries.Catalog;
using PartnershipGraph.Storage.Neo4j.Queries.Parameters;
using PartnershipGraph.Storage.Neo4j.Queries.Statements;

namespace PartnershipGraph.Storage.Neo4j.Tests.Queries;

/// <summary>What can be checked of the saved queries without a server.</summary>
internal sealed partial class SavedQueryTests
{
    private static readonly IReadOnlyList<SavedQuery> all = QueryCatalog.Bundled().All;
    private static readonly IReadOnlyList<SavedQuery> drawings = QueryCatalog.Bundled().Drawings;

    private static IEnumerable<TestCaseData> Reading => Cases(all);

    private static IEnumerable<TestCaseData> Each => Cases(all.Concat(drawings));

    [Test]
    public void There_are_enough_of_them_and_audits_come_last()
    {
        Assert.That(all.Count(q => !q.IsAudit), Is.GreaterThanOrEqualTo(20));
        Assert.That(all.Count(q => q.IsAudit), Is.GreaterThanOrEqualTo(4));
        Assert.That(all.SkipWhile(q => !q.IsAudit), Has.All.Property(nameof(SavedQuery.IsAudit)).True);
    }

    [Test]
    public void One_is_found_by_its_name_and_none_by_another()
    {
        var catalog = QueryCatalog.Bundled();

        Assert.That(catalog.Find("partners_of_partners")?.Summary, Is.Not.Empty);
        Assert.That(catalog.Find("audit/overlapping_spells")?.IsAudit, Is.True);
        Assert.That(catalog.Find("overlapping_spells"), Is.Null);
    }

    [TestCaseSource(nameof(Each))]
    public void What_it_uses_and_what_its_header_declares_are_the_same(SavedQuery query)
    {
        var statement = CypherStatement.Parse(query.Text);

        Assert.That(statement.Parameters, Is.EquivalentTo(query.Parameters.Select(p => p.Name)));
    }

    [TestCaseSource(nameof(Each))]
    public void Its_example_gives_all_that_has_no_default_and_every_default_is_of_its_type(SavedQuery query)
    {
        var values = new ParameterValues(new DateOnly(2026, 11, 25), id => id);

        Assert.That(
            values.Read([.. query.Parameters.Select(p => p.Name)], query.Parameters, query.Example).Keys,
            Is.EquivalentTo(query.Parameters.Select(p => p.Name)));
    }

    [TestCaseSource(nameof(Reading))]
    public void It_reads_in_an_order_that_it_states(SavedQuery query)
    {
        Assert.That(query.Writes, Is.False);
        Assert.That(Code(query), Does.Not.Match(@"\b(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|LOAD CSV)\b"));
        Assert.That(Code(query), Does.Match(@"\nORDER BY [^\n]+(\nLIMIT \$rows)?\n$"));
    }

    [TestCaseSource(nameof(Reading))]
    public void Its_columns_are_those_of_its_header(SavedQuery query)
    {
        var code = Code(query);
        var last = code[code.LastIndexOf("\nRETURN ", StringComparison.Ordinal)..];
        last = last[..last.IndexOf("\nORDER BY", StringComparison.Ordinal)];

        foreach (var column in query.Returns)
        {
            Assert.That(last, Does.Match($@"(\bAS\s+{column}|RETURN (\w+, )*{column}|, {column})(,|\n|$)"), column);
        }
    }

    [TestCaseSource(nameof(Each))]
    public void Its_text_keeps_the_style_of_the_folder(SavedQuery query)
    {
        Assert.That(query.Text.IndexOfAny(['\r', '\t', '\uFEFF', '"']), Is.EqualTo(-1));
        Assert.That(query.Text, Does.EndWith("\n"));
        Assert.That(query.Text.Split('\n').Where(l => l.Length > 140 || l != l.TrimEnd()), Is.Empty);
        Assert.That(query.Summary, Does.EndWith(".").And.Match("^[A-Z]"));
        Assert.That(query.Name, Does.Match("^((audit|display)/)?[a-z]+(_[a-z]+)*$"));
    }

    [TestCaseSource(nameof(Each))]
    public void It_looks_at_a_day_only_within_half_open_spells(SavedQuery query) =>
        Assert.That(HalfOpen.Matches(Code(query)), Is.Empty, "a spell holds its first day and not the day it ends on");

    [GeneratedRegex(@"(\.from < \$asOf|\$asOf <= \w+\.to\b|\.to >= \$asOf)")]
    private static partial Regex HalfOpen { get; }

    /// <summary>Neo4j Browser knows the style's labels and types only if something draws them.</summary>
    [Test]
    public void The_style_file_gives_a_width_to_every_tier_and_a_colour_to_every_bloc_that_is_drawn()
    {
        var style = StyleFile();
        if (style is null)
            Assert.Ignore("the folder cypher is not above the test assembly");

        var drawn = string.Concat(drawings.Select(Code));
        var tiers = Enumerable.Range(1, 6).Select(n => Rule(style, FormattableString.Invariant($"relationship.TIER_{n}"), "shaft-width")).ToList();
        var blocs = Enumerable.Range(1, 8).Select(n => Rule(style, FormattableString.Invariant($"node.Bloc{n}"), "color")).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(drawn, Does.Contain(":TIER_6 ").And.Not.Contain("TIER_7").And.Contain(":Bloc8").And.Not.Contain("Bloc9"));
            Assert.That(tiers.Select(w => int.Parse(w.Replace("px", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture)), Is.Ordered.Descending.And.Unique);
            Assert.That(blocs, Is.Unique.And.All.Match("^#[0-9A-F]{6}$"));
            Assert.That(style, Does.Not.Contain("/*").And.Not.Contain("//"), "Browser takes a comment for a selector");
        }
    }

    private static string Rule(string style, string selector, string property) =>
        Regex.Match(style, $@"(?<=^|\n){Regex.Escape(selector)} \{{[^}}]*?\b{property}: (?<value>[^;]+);").Groups["value"].Value;

    private static string? StyleFile()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "cypher", "partnershipgraph.grass");
            if (File.Exists(file))
                return File.ReadAllText(file);
        }

        return null;
    }

    private static IEnumerable<TestCaseData> Cases(IEnumerable<SavedQuery> queries) => queries.Select(q => new TestCaseData(q).SetArgDisplayNames(q.Name));

    private static string Code(SavedQuery query) =>
        "\n" + string.Concat(query.Text.Split('\n').SkipWhile(l => l.StartsWith("//", StringComparison.Ordinal)).Select(l => l + "\n")).TrimEnd('\n') + "\n";
}
