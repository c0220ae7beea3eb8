using System.Reflection;
using System.Runtime.CompilerServices;

namespace PartnershipGraph.Bolt.Tests.Surface;

/// <summary>
/// What a program can name of a library, a line for each: types, and members as a caller sees them, so that a member may be a base type's.
/// Left out: namespaces, nullability, what is obsolete, what every object has, and what only a derived type could name.
/// </summary>
internal static class PublicSurface
{
    private const BindingFlags visible = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    /// <summary>The lines of an assembly's public types, of those that have one of the names if there are names.</summary>
    public static IEnumerable<string> Of(Assembly assembly, IReadOnlySet<string>? names = null) =>
        from type in assembly.GetExportedTypes()
        where names is null || names.Contains(NameOf(type))
        where !IsObsolete(type)
        from line in Lines(type, assembly)
        select line;

    /// <summary>The name without its namespace, a nested type's behind that of its type.</summary>
    public static string NameOf(Type type) => type.IsNested ? $"{NameOf(type.DeclaringType!)}.{type.Name}" : type.Name;

    private static IEnumerable<string> Lines(Type type, Assembly assembly)
    {
        var name = NameOf(type);
        yield return $"{name}: {KindOf(type)}";
        if (type.BaseType is { } parent && parent != typeof(object) && !type.IsEnum)
            yield return $"{name}: {SurfaceType.NameOf(parent)}";
        foreach (var contract in type.GetInterfaces().Where(contract => contract.IsPublic && IsKnown(contract, assembly)))
            yield return $"{name}: {SurfaceType.NameOf(contract)}";
        foreach (var member in type.GetMembers(visible).Where(member => member.DeclaringType!.Assembly == assembly && !IsObsolete(member)))
        {
            foreach (var line in Member(member))
                yield return $"{name}.{line}";
        }
    }

    private static IEnumerable<string> Member(MemberInfo member) => member switch
    {
        ConstructorInfo made => [$"new({Parameters(made)})"],
        FieldInfo { IsSpecialName: false, DeclaringType.IsEnum: true } value => [value.Name],
        FieldInfo { IsSpecialName: false } field => [$"{field.Name}: {SurfaceType.NameOf(field.FieldType)}"],
        MethodInfo { IsSpecialName: true } method when method.Name.StartsWith("op_", StringComparison.Ordinal) => [Method(method)],
        MethodInfo { IsSpecialName: false } method when IsOwn(method) => [Method(method)],
        PropertyInfo property => property.GetAccessors().Where(IsOwn).Select(accessor => Accessor(property, accessor)),
        _ => [],
    };

    /// <summary>What overrides a member of the runtime's is no member of the library's.</summary>
    private static bool IsOwn(MethodInfo method) => method.GetBaseDefinition().DeclaringType!.Assembly == method.DeclaringType!.Assembly;

    private static string Accessor(PropertyInfo property, MethodInfo accessor)
    {
        var index = property.GetIndexParameters() is [] ? "" : $"[{Parameters(property.GetMethod ?? accessor)}]";
        return $"{property.Name}{index}.{accessor.Name[..3]}: {SurfaceType.NameOf(property.PropertyType)}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(SurfaceType.NameOf))}>" : "";
        var extension = method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : "";
        return $"{method.Name}{generic}({extension}{Parameters(method)}): {SurfaceType.NameOf(method.ReturnType)}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        (parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")
        + $"{(parameter.IsOut ? "out " : "")}{SurfaceType.NameOf(parameter.ParameterType)} {parameter.Name}"
        + (parameter.IsOptional ? " = …" : "")));

    private static bool IsKnown(Type contract, Assembly assembly) =>
        contract.Assembly == assembly || contract.Namespace!.StartsWith("System", StringComparison.Ordinal);

    private static bool IsObsolete(MemberInfo member) =>
        member.IsDefined(typeof(ObsoleteAttribute)) || (member.DeclaringType is { } type && IsObsolete(type));

    private static string KindOf(Type type)
    {
        if (type.IsInterface)
            return "interface";
        if (type.IsEnum)
            return "enum";
        return type switch
        {
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
    }
}
