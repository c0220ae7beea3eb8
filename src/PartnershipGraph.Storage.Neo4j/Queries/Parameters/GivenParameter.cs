using PartnershipGraph.Analysis;

namespace PartnershipGraph.Storage.Neo4j.Queries.Parameters;

/// <summary>A parameter as a person gave it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its value, unread.</param>
public sealed record GivenParameter(string Name, string Text)
{
    /// <summary>Reads <c>key=value</c>; the first = divides, every further one is part of the value.</summary>
    /// <exception cref="UsageException">There is no =, or no name before it.</exception>
    public static GivenParameter Parse(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? "" : text[..equals].Trim().TrimStart('$');
        return name.Length > 0
            ? new GivenParameter(name, text[(equals + 1)..])
            : throw new UsageException($"-p {text}: write key=value");
    }
}
