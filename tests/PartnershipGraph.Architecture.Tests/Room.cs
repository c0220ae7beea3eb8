using System.Collections.Immutable;

namespace PartnershipGraph.Architecture.Tests;

/// <summary>A project under <c>src</c>, with everything it may lean on.</summary>
internal sealed record Room(string Name)
{
    public string Project => $"PartnershipGraph.{Name}";

    public string Assembly { get; init; } = $"PartnershipGraph.{Name}";

    /// <summary>The rooms its project file refers to: no more, no fewer.</summary>
    public ImmutableArray<string> Rooms { get; init; } = [];

    /// <summary>Rooms it never names, referred to only so that they lie beside it when it runs.</summary>
    public ImmutableArray<string> RunOnly { get; init; } = [];

    /// <summary>The packages its project file refers to: no more, no fewer. Their assemblies have that name, or begin with it.</summary>
    public ImmutableArray<string> Packages { get; init; } = [];

    /// <summary>Beginnings of the names of assemblies that a shared framework beside .NET's own brings along.</summary>
    public ImmutableArray<string> Frameworks { get; init; } = [];

    /// <summary>Namespaces and types it must not name, from wherever they come.</summary>
    public ImmutableArray<string> MustNotName { get; init; } = [];

    /// <summary>Where it may enter another room: namespaces and types. A room that is not listed here is open to it as a whole.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Doors { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The one namespace of it that may name types of a package. A package that is not listed here is open to all of it.</summary>
    public ImmutableDictionary<string, string> Confined { get; init; } = ImmutableDictionary<string, string>.Empty;

    public override string ToString() => Name;
}
