using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Bytes;
using PartnershipGraph.Formats.Csv;

namespace PartnershipGraph.Formats;

/// <summary>Reads which vertex belongs to which group: CSV with the columns <c>id</c> and <c>group</c>, and any others.</summary>
public static class GroupFile
{
    /// <summary>Reads the file at a path.</summary>
    /// <exception cref="InvalidTieFileException">The file cannot be read, or is wrong; the first fault is named.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static GroupTable Read(string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = new TieFile(Path.GetFileName(path) is { Length: > 0 } name ? name : path);
        return CsvGroupReader.Read(file, FileBytes.Read(file, path, cancellationToken), cancellationToken);
    }
}
