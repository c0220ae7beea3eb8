using System.Globalization;
using CsCheck;
using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Formats.Tests.Properties;

/// <summary>What is written in any form is read back: vertices, ties, weights to the last bit, directions as far as the form has them.</summary>
[TestFixture]
[SetCulture("de-DE")]
public sealed class RoundTripTests
{
    [Test]
    public void Csv([Values(',', ';', '\t')] char separator, [Values("\n", "\r\n", "\r")] string lineBreak) =>
        Tables.Any.Sample(table => AreSame(table, "a.csv", Written.AsCsv(table, separator, lineBreak), _ => TieDirection.Unsaid));

    [Test]
    public void GraphMl() => Tables.Any.Sample(table => AreSame(table, "a.graphml", Written.AsGraphMl(table), direction => direction));

    [Test]
    public void Pajek() =>

        // A label that ends in a backslash cannot be told from one that holds a quote.
        Tables.Any.Where(table => table.Vertices.All(vertex => !vertex.EndsWith('\\') && !vertex.Contains("\\\"", StringComparison.Ordinal)))
            .Sample(table => AreSame(table, "a.net", Written.AsPajek(table), direction => direction, hasWeights: table.HasWeights && table.Ties.Count > 0));

    [Test]
    public void MatrixMarket() => Tables.Any.Sample(table => AreSame(
        table with { Vertices = [.. Enumerable.Range(1, table.Vertices.Count).Select(i => i.ToString(CultureInfo.InvariantCulture))] },
        "a.mtx", Written.AsMatrix(table), _ => TieDirection.OneWay));

    private static void AreSame(
        TieTable table, string name, string text, Func<TieDirection, TieDirection> direction, bool? hasWeights = null)
    {
        var read = Reading.Read(name, text);
        Assert.That(read.Vertices, Is.EqualTo(table.Vertices));
        Assert.That(
            read.Ties.Select(tie => tie with { Line = 0 }),
            Is.EqualTo(table.Ties.Select(tie => tie with { Direction = direction(tie.Direction) })));
        Assert.That(read.HasWeights, Is.EqualTo(hasWeights ?? table.HasWeights));
        Assert.That(read.Ties.Select(tie => tie.Line), Is.Ordered.And.All.GreaterThan(1));
    }
}
