using System.Collections.Immutable;
using System.Xml.Linq;

namespace PartnershipGraph.Architecture.Tests;

/// <summary>What a project file says it leans on.</summary>
internal sealed class ProjectFile(XDocument document)
{
    public static ProjectFile Read(Repository repository, string file) => new(XDocument.Load(repository.FullPath(file)));

    /// <summary>Names of the projects it refers to, in order.</summary>
    public ImmutableArray<string> Projects =>
        [.. Items("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).Order(StringComparer.Ordinal)];

    /// <summary>Names of the packages it refers to, in order.</summary>
    public ImmutableArray<string> Packages => [.. Items("PackageReference").Order(StringComparer.Ordinal)];

    /// <summary>Elements and attributes that say the version of a package.</summary>
    public IEnumerable<string> Versions =>
        from item in document.Descendants()
        where item.Name.LocalName is "PackageReference" or "PackageVersion" or "GlobalPackageReference"
        from name in new[] { "Version", "VersionOverride" }
        let version = item.Attribute(name)?.Value ?? item.Element(name)?.Value
        where version is not null
        select $"{item.Attribute("Include")?.Value} {version}";

    private IEnumerable<string> Items(string kind) =>
        document.Descendants(kind).Select(item => item.Attribute("Include")?.Value).OfType<string>();
}
