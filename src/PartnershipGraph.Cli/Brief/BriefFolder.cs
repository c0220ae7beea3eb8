using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief;

/// <summary>Writes a brief into a folder: Markdown, JSON, a CSV of every table, its pictures.</summary>
internal static class BriefFolder
{
    /// <summary>Makes the folder before the work begins, so that a wrong name does not cost the work.</summary>
    /// <exception cref="UsageException">No folder can be made there.</exception>
    public static void Prepare(string directory)
    {
        try
        {
            Directory.CreateDirectory(directory);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--out {directory}: no folder can be made there; name another one");
        }
    }

    /// <param name="directory">The folder.</param>
    /// <param name="answer">The brief.</param>
    /// <returns>The names of the files.</returns>
    public static IReadOnlyList<string> Write(string directory, BriefAnswer answer)
    {
        var files = new List<string>();
        Add("brief.md", w => new MarkdownWriter(w).Write(answer.Report));
        Add("brief.json", w => w.WriteLine(JsonText.Of(answer.Json())));
        foreach (var table in answer.Report.Tables)
        {
            // An id of an actor is any token; in the name of a file it is escaped where it must be.
            Add(Uri.EscapeDataString(table.Id) + ".csv", w => CsvTableWriter.Write(w, table));
        }

        foreach (var (name, write) in answer.Pictures)
        {
            Add(name, write);
        }

        return files;

        void Add(string name, Action<TextWriter> write)
        {
            WholeFile.Write(Path.Combine(directory, name), write);
            files.Add(name);
        }
    }
}
