using System.Text;
using PartnershipGraph.Formats.Csv;
using PartnershipGraph.Formats.GraphMl;
using PartnershipGraph.Formats.MatrixMarket;
using PartnershipGraph.Formats.Pajek;

namespace PartnershipGraph.Formats.Tests;

/// <summary>Cancelling is heeded while rows are read, not only while the file is loaded.</summary>
public sealed class CancellationTests
{
    private const int rows = 10_000;

    private static readonly TieFile file = new("a");

    [Test]
    public void Csv() => IsHeeded(cancellation => CsvTieReader.Read(file, Bytes("source,target\n", "a,b\n", ""), cancellation));

    [Test]
    public void GraphMl() => IsHeeded(cancellation => GraphMlReader.Read(
        file, Bytes("<graphml><graph><node id='a'/>", "<edge source='a' target='a'/>", "</graph></graphml>"), cancellation));

    [Test]
    public void Pajek() => IsHeeded(cancellation => PajekReader.Read(file, Bytes("*Vertices 1\n*Arcs\n", "1 1\n", "").Span, cancellation));

    [Test]
    public void MatrixMarket() => IsHeeded(cancellation => MatrixMarketReader.Read(
        file, Bytes("%%MatrixMarket matrix coordinate pattern general\n1 1 10000\n", "1 1\n", "").Span, cancellation));

    private static void IsHeeded(Action<CancellationToken> read)
    {
        using var cancelled = new CancellationTokenSource();
        Assert.That(() => read(cancelled.Token), Throws.Nothing);

        cancelled.Cancel();
        Assert.That(() => read(cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static ReadOnlyMemory<byte> Bytes(string start, string row, string end) =>
        Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(row, rows)) + end);
}
