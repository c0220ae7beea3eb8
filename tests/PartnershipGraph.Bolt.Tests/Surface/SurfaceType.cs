namespace PartnershipGraph.Bolt.Tests.Surface;

/// <summary>The name of a type as a program writes it.</summary>
internal static class SurfaceType
{
    private static readonly Dictionary<Type, string> keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(double)] = "double",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(void)] = "void",
    };

    public static string NameOf(Type type)
    {
        if (type.IsByRef)
            return NameOf(type.GetElementType()!);
        if (type.IsArray)
            return $"{NameOf(type.GetElementType()!)}[]";
        if (keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (Nullable.GetUnderlyingType(type) is { } value)
            return $"{NameOf(value)}?";
        if (type.IsGenericParameter || !type.IsGenericType)
            return type.IsGenericParameter ? type.Name : PublicSurface.NameOf(type);
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }
}
