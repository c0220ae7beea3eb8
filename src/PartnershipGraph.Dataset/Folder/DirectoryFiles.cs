using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Dataset.Errors;

namespace PartnershipGraph.Dataset.Folder;

/// <summary>The files of a directory.</summary>
internal sealed class DirectoryFiles(string directory) : IFolderFiles
{
    public string RemedyForMissing => $"Put it into {directory}.";

    public bool Has(string file) => FileBytes.AnythingAt(Path.Combine(directory, file));

    public byte[]? Read(string file, ErrorList errors) => FileBytes.Read(Path.Combine(directory, file), file, errors);
}
