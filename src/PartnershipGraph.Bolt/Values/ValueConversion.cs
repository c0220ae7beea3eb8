using System.Collections;
using System.Globalization;
using PartnershipGraph.Bolt.PackStream;

namespace PartnershipGraph.Bolt.Values;

/// <summary>The conversions of <see cref="ValueExtensions"/>, without a culture.</summary>
internal static class ValueConversion
{
    public static object To(Type type, object value)
    {
        UnsupportedStructure.Refuse(value);
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (target.IsInstanceOfType(value))
            return value;
        if (target == typeof(string))
            return Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        if (value is IConvertible)
            return Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
        if (value is IDictionary map && IsGeneric(target, typeof(IDictionary<,>), typeof(Dictionary<,>), typeof(IReadOnlyDictionary<,>)))
            return Map(target.GetGenericArguments(), map);
        if (value is IEnumerable list && target.IsGenericType && target.IsAssignableFrom(ListOf(target)))
            return List(target.GetGenericArguments()[0], list);
        throw new InvalidCastException($"A {value.GetType()} does not become a {type}.");
    }

    private static bool IsGeneric(Type type, params ReadOnlySpan<Type> definitions) =>
        type.IsGenericType && definitions.Contains(type.GetGenericTypeDefinition());

    private static Type ListOf(Type target) => typeof(List<>).MakeGenericType(target.GetGenericArguments()[0]);

    private static object List(Type item, IEnumerable values)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        foreach (var value in values)
            list.Add(Item(item, value));
        return list;
    }

    private static object Map(Type[] types, IDictionary values)
    {
        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(types))!;
        foreach (DictionaryEntry entry in values)
            map.Add(To(types[0], entry.Key), Item(types[1], entry.Value));
        return map;
    }

    private static object? Item(Type type, object? value)
    {
        if (value is not null)
            return To(type, value);
        return type.IsValueType && Nullable.GetUnderlyingType(type) is null
            ? throw new InvalidCastException($"There is no value, and a {type} cannot be null.")
            : null;
    }
}
