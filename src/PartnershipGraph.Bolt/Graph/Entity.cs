namespace PartnershipGraph.Bolt.Graph;

/// <summary>A node or a relationship as it came: known by its element id, whatever its properties were.</summary>
internal abstract class Entity(string elementId, IReadOnlyDictionary<string, object?> properties) : IEntity
{
    public string ElementId => elementId;

    public IReadOnlyDictionary<string, object?> Properties => properties;

    public object? this[string key] => properties[key];

    public T Get<T>(string key) => properties[key].As<T>();

    public bool TryGet<T>(string key, out T value)
    {
        var found = properties.TryGetValue(key, out var property);
        value = found ? property.As<T>() : default!;
        return found;
    }

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(elementId);
}
