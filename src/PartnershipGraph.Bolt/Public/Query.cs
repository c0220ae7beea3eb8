using PartnershipGraph.Bolt.Statements;

namespace PartnershipGraph.Bolt;

/// <summary>A statement and its parameters.</summary>
public class Query
{
    /// <summary>A statement without parameters.</summary>
    /// <param name="text">The statement.</param>
    public Query(string text)
        : this(text, (IDictionary<string, object?>?)null)
    {
    }

    /// <summary>A statement whose parameters are the public properties of an object.</summary>
    /// <param name="text">The statement.</param>
    /// <param name="parameters">An object with a property a parameter, or a dictionary.</param>
    public Query(string text, object? parameters)
        : this(text, ParameterObject.ToDictionary(parameters))
    {
    }

    /// <summary>A statement with parameters.</summary>
    /// <param name="text">The statement.</param>
    /// <param name="parameters">The parameters by name.</param>
    public Query(string text, IDictionary<string, object?>? parameters)
    {
        Text = text;
        Parameters = parameters ?? new Dictionary<string, object?>(StringComparer.Ordinal);
    }

    /// <summary>The statement.</summary>
    public string Text { get; }

    /// <summary>The parameters by name.</summary>
    public IDictionary<string, object?> Parameters { get; }

    /// <summary>The statement and the names of its parameters; values may be large or secret.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"`{Text}`, {{{string.Join(", ", Parameters.Keys)}}}";
}
