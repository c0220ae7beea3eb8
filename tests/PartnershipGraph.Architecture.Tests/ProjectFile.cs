using System.Collections.Immutable;
using System.Xml.Linq;

namespace PartnershipGraph.Architecture.Tests;

/// <summary>What a project file says it leans on.</summary>
internal sealed class ProjectFile(XDocument document)
{
    public static ProjectFile Read(Repository repository, string file) => new(XDocument.Load(repository.FullPath(file)));

    /// <summary>Names of the projects whose types its code sees, in order.</summary>
    public ImmutableArray<string> Projects => ProjectsWhere(isRunOnly: false);

    /// <summary>Names of the projects that only travel along to be run, behind an alias that no code opens.</summary>
    public ImmutableArray<string> RunOnlyProjects => ProjectsWhere(isRunOnly: true);

    /// <summary>Names of the packages it refers to, in order.</summary>
    public ImmutableArray<string> Packages => [.. document.Descendants("PackageReference").Select(Include).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>Elements and attributes that say the version of a package.</summary>
    public IEnumerable<string> Versions =>
        from item in document.Descendants()
        where item.Name.LocalName is "PackageReference" or "PackageVersion" or "GlobalPackageReference"
        from name in new[] { "Version", "VersionOverride" }
        let version = item.Attribute(name)?.Value ?? item.Element(name)?.Value
        where version is not null
        select $"{Include(item)} {version}";

    private static string? Include(XElement item) => item.Attribute("Include")?.Value;

    private ImmutableArray<string> ProjectsWhere(bool isRunOnly)
    {
        var names =
            from item in document.Descendants("ProjectReference")
            where string.Equals(item.Attribute("Aliases")?.Value, "RunOnly", StringComparison.Ordinal) == isRunOnly
            let path = Include(item)
            where path is not null
            select Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
        return [.. names.Order(StringComparer.Ordinal)];
    }
}
