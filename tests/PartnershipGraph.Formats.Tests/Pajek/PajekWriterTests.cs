using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Formats.Pajek;
using PartnershipGraph.Formats.Tests.Exports;

namespace PartnershipGraph.Formats.Tests.Pajek;

internal sealed class PajekWriterTests
{
    private static string Written(ExportNetwork network) => Networks.Text(w => PajekWriter.Write(w, network));

    [TestCase(false, "*Edges")]
    [TestCase(true, "*Arcs")]
    public void A_network_is_its_vertices_and_one_section(bool isDirected, string section) => Assert.That(
        Written(Networks.Small(isDirected)),
        Is.EqualTo($"*Vertices 3\n1 \"A\"\n2 \"B\"\n3 \"C\"\n{section}\n1 2 0.5\n2 3 1\n"));

    [Test]
    public void A_quote_in_a_label_is_doubled() =>
        Assert.That(Written(Networks.Small() with { Nodes = [Networks.Node("Lao \"PDR\"")], Ties = [] }), Does.Contain("1 \"Lao \"\"PDR\"\"\"\n"));

    [TestCase("ends in \\")]
    [TestCase("a \\\" b")]
    [TestCase("two\nlines")]
    [TestCase("two\rlines")]
    [TestCase("zero\0")]
    public void A_label_that_would_not_be_read_back_is_refused(string id) => Assert.That(
        () => Written(Networks.Small() with { Nodes = [Networks.Node(id)], Ties = [] }), Throws.TypeOf<UsageException>().With.Message.Contains("Pajek"));
}
