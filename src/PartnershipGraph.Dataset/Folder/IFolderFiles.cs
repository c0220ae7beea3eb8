using PartnershipGraph.Dataset.Errors;

namespace PartnershipGraph.Dataset.Folder;

/// <summary>The files of a data folder, wherever they lie.</summary>
internal interface IFolderFiles
{
    /// <summary>What to do where a file is missing that must be there.</summary>
    string RemedyForMissing { get; }

    /// <summary>Whether anything bears the name, be it readable or not.</summary>
    bool Has(string file);

    /// <summary>The bytes of a file; null where it cannot be read, which is noted.</summary>
    byte[]? Read(string file, ErrorList errors);
}
