using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Bytes;
using PartnershipGraph.Formats.Csv;
using PartnershipGraph.Formats.GraphMl;
using PartnershipGraph.Formats.MatrixMarket;
using PartnershipGraph.Formats.Pajek;

namespace PartnershipGraph.Formats;

/// <summary>
/// Reads a network from a file: CSV, GraphML, Pajek or MatrixMarket, by the ending of its name or, where that says nothing,
/// by how it begins. Every tie is delivered with its line and in the file's order; strengths are finite and unjudged.
/// </summary>
public static class NetworkFile
{
    /// <summary>Reads the file at a path; one that ends in <c>.gz</c> is unpacked.</summary>
    /// <exception cref="InvalidTieFileException">The file cannot be read, or is wrong; the first fault is named.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static TieTable Read(string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        var file = new TieFile(NameOf(path));
        return Read(file, FileBytes.Read(file, path, cancellationToken), cancellationToken);
    }

    /// <summary>Reads what a stream holds, under the name that a file would have.</summary>
    /// <exception cref="InvalidTieFileException">What it holds is wrong; the first fault is named.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static TieTable Read(Stream stream, string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        var file = new TieFile(NameOf(name));
        return Read(file, FileBytes.Read(file, stream, cancellationToken), cancellationToken);
    }

    private static TieTable Read(TieFile file, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) =>
        FileForms.Of(file.Name, bytes.Span) switch
        {
            FileForm.GraphMl => GraphMlReader.Read(file, bytes, cancellationToken),
            FileForm.Pajek => PajekReader.Read(file, bytes.Span, cancellationToken),
            FileForm.MatrixMarket => MatrixMarketReader.Read(file, bytes.Span, cancellationToken),
            _ => CsvTieReader.Read(file, bytes, cancellationToken),
        };

    /// <summary>The name without its folder; the path where there is no name, as of a folder that ends in a slash.</summary>
    private static string NameOf(string path)
    {
        var name = Path.GetFileName(path);
        return (name.Length, path.Length) switch
        {
            ( > 0, _) => name,
            (_, > 0) => path,
            _ => "(no name)",
        };
    }
}
