using PartnershipGraph.Bolt.PackStream;
using PartnershipGraph.Bolt.Values;

namespace PartnershipGraph.Bolt;

/// <summary>From a value of a result to the type that the caller wants.</summary>
public static class ValueExtensions
{
    /// <summary>The value as a type, or another where there is none.</summary>
    /// <typeparam name="T">A number, a text, a truth value, a list, a map, a temporal value, a node, a relationship or a path.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="defaultValue">What null stands for.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidCastException">The value does not become one of the type.</exception>
    public static T As<T>(this object? value, T defaultValue) => value is null ? defaultValue : value.As<T>();

    /// <summary>The value as a type.</summary>
    /// <typeparam name="T">A number, a text, a truth value, a list, a map, a temporal value, a node, a relationship or a path.</typeparam>
    /// <param name="value">The value; null becomes null where the type has it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidCastException">The value does not become one of the type.</exception>
    public static T As<T>(this object? value) => value switch
    {
        T already => typeof(T) == typeof(object) ? (T)UnsupportedStructure.Refuse(already)! : already,
        null when default(T) is null => default!,
        null => throw new InvalidCastException($"There is no value, and a {typeof(T)} cannot be null."),
        _ => (T)ValueConversion.To(typeof(T), value),
    };
}
