using System.Globalization;

namespace PartnershipGraph.Dataset.Errors;

/// <summary>A folder with errors: nothing is analysed or imported from it.</summary>
public sealed class InvalidDatasetException : Exception
{
    /// <summary>Names the folder and its errors.</summary>
    public InvalidDatasetException(string folder, IReadOnlyList<DataError> errors)
        : base(Describe(folder, errors))
    {
        Folder = folder;
        Errors = errors;
    }

    /// <summary>The folder that was read.</summary>
    public string Folder { get; }

    /// <summary>The errors, by file and line.</summary>
    public IReadOnlyList<DataError> Errors { get; }

    private static string Describe(string folder, IReadOnlyList<DataError> errors) =>
        string.Create(CultureInfo.InvariantCulture, $"{folder} has {errors.Count} error(s): {errors[0]}");
}
