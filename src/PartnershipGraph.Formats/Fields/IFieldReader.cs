namespace PartnershipGraph.Formats.Fields;

/// <summary>Reads the files of one data set.</summary>
internal interface IFieldReader
{
    /// <summary>The forms that it knows; the first that fits a header is taken.</summary>
    IReadOnlyList<Layout> Layouts { get; }

    /// <summary>Writes what only all files together tell. Called once, after the last file.</summary>
    void Conclude(CancellationToken cancellation);
}
