using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PartnershipGraph.Architecture.Tests;

/// <summary>What a compiled assembly names from outside itself, read from its tables without loading it.</summary>
internal sealed record CompiledAssembly(ImmutableArray<string> References, ImmutableArray<ForeignType> Types)
{
    private static readonly string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>Referenced assemblies that do not come with .NET itself.</summary>
    public IEnumerable<string> OwnReferences => References.Where(name => !File.Exists(Path.Combine(framework, $"{name}.dll")));

    public static CompiledAssembly Read(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, $"{name}.dll");
        Assert.That(path, Does.Exist, $"PartnershipGraph.Architecture.Tests.csproj has no reference to the project of {name}");
        using var stream = File.OpenRead(path);
        using var portable = new PEReader(stream);
        var metadata = portable.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name));
        var types = metadata.TypeReferences.Select(handle => Foreign(metadata, handle)).OfType<ForeignType>();
        return new CompiledAssembly([.. references], [.. types]);
    }

    /// <summary>The assembly and full name of a type; a nested type counts as its outermost one.</summary>
    private static ForeignType? Foreign(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        while (type.ResolutionScope.Kind == HandleKind.TypeReference)
            type = metadata.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
        if (type.ResolutionScope.Kind != HandleKind.AssemblyReference)
            return null;
        var assembly = metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
        return new ForeignType(metadata.GetString(assembly.Name), $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}");
    }
}
