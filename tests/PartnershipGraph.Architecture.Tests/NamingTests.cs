using System.Text.RegularExpressions;

namespace PartnershipGraph.Architecture.Tests;

/// <summary>Names say where a thing is and what it is.</summary>
internal sealed partial class NamingTests
{
    private static readonly string[] codeFolders = ["src", "tests", "tools"];

    [Test]
    public void Nothing_has_a_name_that_would_hold_anything()
    {
        var names =
            from file in Repository.Open().Files
            from segment in file.Split('/')
            where segment.Split('.').Any(part => CatchAll().IsMatch(part))
            select file;

        Assert.That(names, Is.Empty, "name a project, folder or file after what it knows");
    }

    [Test]
    public void A_source_file_holds_one_type_and_has_its_name()
    {
        var repository = Repository.Open();

        var others =
            from folder in new[] { "src", "tools" }
            from file in repository.Sources(folder)
            let types = TypesOf(repository, file)
            where types is not [] && (types is not [var only] || !string.Equals(only, Stem(file), StringComparison.Ordinal))
            select $"{file} declares {string.Join(", ", types)}";

        Assert.That(others, Is.Empty);
    }

    [Test]
    public void A_test_file_has_the_name_of_a_type_in_it()
    {
        var repository = Repository.Open();

        var others =
            from file in repository.Sources("tests")
            let types = TypesOf(repository, file)
            where types is not [] && !types.Contains(Stem(file), StringComparer.Ordinal)
            select $"{file} declares {string.Join(", ", types)}";

        Assert.That(others, Is.Empty);
    }

    [Test]
    public void Namespaces_follow_folders()
    {
        var repository = Repository.Open();

        var others =
            from folder in codeFolders
            from file in repository.Sources(folder)
            where TypesOf(repository, file) is not []
            let declared = Namespace().Match(repository.Text(file)).Groups["name"].Value
            where !string.Equals(declared, NamespaceOf(file), StringComparison.Ordinal)
            select $"{file} is in namespace {declared}";

        Assert.That(others, Is.Empty);
    }

    /// <summary>
    /// The project's folder and those below it; the first segment is the folder of projects. What lies under <c>Public</c> is a
    /// room's door, which is in the room's own namespace so that one using opens it.
    /// </summary>
    private static string NamespaceOf(string file) => string.Join('.', file.Split('/')[1..^1].TakeWhile(folder => folder != "Public"));

    /// <summary>A facet of a partial type is <c>Type.Facet.cs</c>.</summary>
    private static string Stem(string file) => Path.GetFileName(file).Split('.')[0];

    private static List<string> TypesOf(Repository repository, string file) =>
        [.. TopLevelType().Matches(repository.Text(file)).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex("^(Common|Shared|Core|Infrastructure)$|(^|[a-z])(Util|Utils|Utilities|Helper|Helpers)$", RegexOptions.ExplicitCapture)]
    private static partial Regex CatchAll();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Namespace();

    /// <summary>Types at the margin: namespaces are those of the file, so only a nested type is indented.</summary>
    [GeneratedRegex(
        @"^((public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe)\s+)*(class|struct|interface|enum|record(\s+(class|struct))?|delegate\s+.*?)\s+(?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex TopLevelType();
}
