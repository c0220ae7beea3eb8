namespace PartnershipGraph.Kernel.Interop;

/// <summary>The order that vertices have by themselves.</summary>
internal static class VertexOrder
{
    /// <summary>The given order; without one that of the type, for strings the ordinal one, which no culture changes.</summary>
    /// <exception cref="ArgumentException">None was given, and vertices of this type have no order.</exception>
    public static IComparer<T> Or<T>(IComparer<T>? comparer)
    {
        if (comparer is not null)
            return comparer;
        if (typeof(T) == typeof(string))
            return (IComparer<T>)(object)StringComparer.Ordinal;
        return typeof(IComparable<T>).IsAssignableFrom(typeof(T)) || typeof(IComparable).IsAssignableFrom(typeof(T))
            ? Comparer<T>.Default
            : throw new ArgumentException(
                $"Vertices of type {typeof(T).Name} have no order of their own; a comparer must give one.", nameof(comparer));
    }
}
