using System.Reflection;

namespace PartnershipGraph.Architecture.Tests;

/// <summary>The types that a type names in its bases, members and local variables, arguments of generics taken apart.</summary>
internal static class TypeSurface
{
    private const BindingFlags everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> Of(Type type) => Named(type).SelectMany(Parts).Distinct();

    private static IEnumerable<Type> Named(Type type)
    {
        if (type.BaseType is { } parent)
            yield return parent;
        foreach (var contract in type.GetInterfaces())
            yield return contract;
        foreach (var field in type.GetFields(everything))
            yield return field.FieldType;
        foreach (var method in type.GetMethods(everything))
            yield return method.ReturnType;
        foreach (var method in type.GetMethods(everything).Concat<MethodBase>(type.GetConstructors(everything)))
        {
            foreach (var parameter in method.GetParameters())
                yield return parameter.ParameterType;
            foreach (var variable in method.GetMethodBody()?.LocalVariables ?? [])
                yield return variable.LocalType;
        }
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type) : [type];
    }
}
