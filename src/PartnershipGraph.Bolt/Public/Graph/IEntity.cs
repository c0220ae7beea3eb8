namespace PartnershipGraph.Bolt;

/// <summary>A node or a relationship, as it was when the result was made.</summary>
public interface IEntity
{
    /// <summary>The properties by name.</summary>
    IReadOnlyDictionary<string, object?> Properties { get; }

    /// <summary>What names the entity within its database while it exists.</summary>
    string ElementId { get; }

    /// <summary>A property's value.</summary>
    /// <param name="key">The property's name.</param>
    /// <exception cref="KeyNotFoundException">There is no such property.</exception>
    object? this[string key] { get; }

    /// <summary>A property's value as a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="key">The property's name.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">There is no such property.</exception>
    T Get<T>(string key);

    /// <summary>A property's value as a type, where there is the property.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="key">The property's name.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is the property.</returns>
    bool TryGet<T>(string key, out T value);
}
