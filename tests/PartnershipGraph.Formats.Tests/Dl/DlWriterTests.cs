using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Formats.Dl;
using PartnershipGraph.Formats.Tests.Exports;

namespace PartnershipGraph.Formats.Tests.Dl;

internal sealed class DlWriterTests
{
    private static string Written(ExportNetwork network) => Networks.Text(w => DlWriter.Write(w, network));

    [Test]
    public void A_tie_without_direction_stands_in_both() => Assert.That(
        Written(Networks.Small()), Is.EqualTo("dl n=3\nformat=edgelist1\nlabels:\nA\nB\nC\ndata:\n1 2 0.5\n2 1 0.5\n2 3 1\n3 2 1\n"));

    [Test]
    public void An_arc_stands_once() =>
        Assert.That(Written(Networks.Small(isDirected: true)), Does.EndWith("data:\n1 2 0.5\n2 3 1\n"));

    [TestCase("two parts", "\"two parts\"")]
    [TestCase("a,b", "\"a,b\"")]
    [TestCase("it's", "it's")]
    public void A_label_of_several_words_stands_in_quotes(string id, string label) =>
        Assert.That(Written(Networks.Small() with { Nodes = [Networks.Node(id)], Ties = [] }), Does.Contain($"labels:\n{label}\n"));

    [TestCase("a \" b")]
    [TestCase("two\nlines")]
    public void A_label_that_cannot_stand_there_is_refused(string id) => Assert.That(
        () => Written(Networks.Small() with { Nodes = [Networks.Node(id)], Ties = [] }), Throws.TypeOf<UsageException>().With.Message.Contains("UCINET"));
}
