using System.Collections;
using System.Reflection;

namespace PartnershipGraph.Bolt.Statements;

/// <summary>Parameters given as an object: a property a parameter.</summary>
internal static class ParameterObject
{
    public static IDictionary<string, object?>? ToDictionary(object? parameters) => parameters switch
    {
        null => null,
        IDictionary<string, object?> dictionary => dictionary,
        IEnumerable<KeyValuePair<string, object?>> pairs => new Dictionary<string, object?>(pairs, StringComparer.Ordinal),
        IDictionary dictionary => FromDictionary(dictionary),
        string or IEnumerable => throw new ArgumentException(
            $"Parameters are an object with named properties, or a dictionary; {parameters.GetType().Name} has no names.",
            nameof(parameters)),
        _ => FromProperties(parameters),
    };

    private static Dictionary<string, object?> FromDictionary(IDictionary dictionary)
    {
        var named = new Dictionary<string, object?>(dictionary.Count, StringComparer.Ordinal);
        foreach (DictionaryEntry entry in dictionary)
        {
            var name = entry.Key as string ?? throw new ArgumentException("The names of parameters are texts.", nameof(dictionary));
            named[name] = entry.Value;
        }

        return named;
    }

    private static Dictionary<string, object?> FromProperties(object parameters) => parameters.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
        .ToDictionary(property => property.Name, property => property.GetValue(parameters), StringComparer.Ordinal);
}
