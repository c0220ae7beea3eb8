using System.Diagnostics.CodeAnalysis;

namespace PartnershipGraph.Bolt;

/// <summary>A row of a result: values by the names of the columns, or by their places.</summary>
/// <remarks>A value is read from the bytes received each time it is asked for; keep what is needed often.</remarks>
public interface IRecord : IReadOnlyDictionary<string, object?>
{
    /// <summary>The value of a column.</summary>
    /// <param name="index">Its place, from 0.</param>
    object? this[int index] { get; }

    /// <summary>The value of a column as the type asked for.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="key">The column.</param>
    /// <returns>The value.</returns>
    T Get<T>(string key);

    /// <summary>The value of a column as the type asked for, if there is such a column.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="key">The column.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is such a column.</returns>
    bool TryGet<T>(string key, [MaybeNullWhen(false)] out T value);

    /// <summary>The values by column.</summary>
    new IReadOnlyDictionary<string, object?> Values { get; }

    /// <summary>The names of the columns, in order.</summary>
    new IReadOnlyList<string> Keys { get; }
}
