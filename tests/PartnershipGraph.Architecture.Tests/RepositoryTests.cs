using System.Text;
using System.Text.RegularExpressions;

namespace PartnershipGraph.Architecture.Tests;

/// <summary>A clone builds the same everywhere: exact versions, no path of one machine, one encoding.</summary>
internal sealed partial class RepositoryTests
{
    private static readonly string[] buildFiles = [".csproj", ".props", ".targets"];
    private static readonly string[] textFiles = [".cs", ".cypher", ".json", ".md", ".yml", .. buildFiles];

    [Test]
    public void Every_project_is_in_the_solution_and_has_a_lock_file()
    {
        var repository = Repository.Open();
        var solution = repository.Text("PartnershipGraph.sln").Replace('\\', '/');
        var projects = repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).ToList();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(projects, Is.Not.Empty);
        Assert.That(projects.Where(file => !solution.Contains($"\"{file}\"", StringComparison.Ordinal)), Is.Empty, "not in the solution");
        Assert.That(projects.Select(file => $"{Path.GetDirectoryName(file)!.Replace('\\', '/')}/packages.lock.json"),
            Is.SubsetOf(repository.Files), "without a lock file");
    }

    [Test]
    public void Versions_of_packages_stand_in_one_file()
    {
        var repository = Repository.Open();

        var versions =
            from file in repository.Files
            where HasEnding(file, buildFiles) && !string.Equals(file, "Directory.Packages.props", StringComparison.Ordinal)
            from version in ProjectFile.Read(repository, file).Versions
            select $"{file}: {version}";

        Assert.That(versions, Is.Empty);
        Assert.That(ProjectFile.Read(repository, "Directory.Packages.props").Versions, Is.Not.Empty);
    }

    [Test]
    public void No_file_holds_a_path_of_one_machine()
    {
        var repository = Repository.Open();

        var paths =
            from file in repository.Files
            let text = repository.Text(file)
            where !text.Contains('\0', StringComparison.Ordinal)
            let match = MachinePath().Match(text)
            where match.Success
            select $"{file}: {match.Value}";

        Assert.That(paths, Is.Empty);
    }

    [Test]
    public void Text_files_are_UTF8_without_a_mark_and_end_lines_with_LF()
    {
        var repository = Repository.Open();

        var others =
            from file in repository.Files
            where HasEnding(file, textFiles) || string.Equals(file, ".ci/run", StringComparison.Ordinal)
            let fault = FaultOf(File.ReadAllBytes(repository.FullPath(file)))
            where fault is not null
            select $"{file}: {fault}";

        Assert.That(others, Is.Empty);
    }

    private static string? FaultOf(byte[] bytes)
    {
        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
            if (text.StartsWith('\uFEFF'))
                return "begins with a byte order mark";
            return text.Contains('\r', StringComparison.Ordinal) ? "holds a carriage return" : null;
        }
        catch (DecoderFallbackException)
        {
            return "is not UTF-8";
        }
    }

    private static bool HasEnding(string file, string[] endings) => endings.Contains(Path.GetExtension(file), StringComparer.Ordinal);

    /// <summary>A folder of this or that machine, not the middle of an address: what stands before it is no part of a path.</summary>
    [GeneratedRegex(@"(?<![\w.~%+/-])/(work|root|home|Users)/[\w.-]+|\b[A-Z]:\\Users\\", RegexOptions.ExplicitCapture)]
    private static partial Regex MachinePath();
}
