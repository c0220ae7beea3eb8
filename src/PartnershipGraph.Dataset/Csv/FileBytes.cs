using PartnershipGraph.Dataset.Errors;

namespace PartnershipGraph.Dataset.Csv;

/// <summary>Takes a file whole. What stands in the way is an error of the data like any other, named with its file.</summary>
internal static class FileBytes
{
    /// <summary>The bytes of the file; null where it cannot be read, which is noted. That nothing is there is the caller's to judge.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="name">What errors call it.</param>
    /// <param name="errors">Where what is wrong is noted.</param>
    public static byte[]? Read(string path, string name, ErrorList errors)
    {
        if (Directory.Exists(path))
        {
            errors.Add(new DataError(name, 0, "", DataRule.UnreadableFile, "a folder bears the name of the file", "Rename the folder, or put the file in its place."));
            return null;
        }

        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Add(new DataError(
                name, 0, "", DataRule.UnreadableFile, "the file cannot be opened", "Check that you may read it, that no other program holds it, and that a link leads to a file."));
            return null;
        }
    }

    /// <summary>Whether anything bears the name, be it readable or not.</summary>
    public static bool AnythingAt(string path) => File.Exists(path) || Directory.Exists(path) || new FileInfo(path).LinkTarget is not null;
}
