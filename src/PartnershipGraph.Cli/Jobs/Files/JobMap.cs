using PartnershipGraph.Domain.Actors;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PartnershipGraph.Cli.Jobs.Files;

/// <summary>The keys of one part of a job file, each of them known.</summary>
internal sealed class JobMap
{
    private const double farthest = 0.5;

    private readonly YamlMappingNode node;
    private readonly JobFileErrors errors;

    /// <param name="node">The part.</param>
    /// <param name="errors">Where an unknown key is told.</param>
    /// <param name="what">What the part is, for a person.</param>
    /// <param name="keys">The keys that it may have.</param>
    public JobMap(YamlMappingNode node, JobFileErrors errors, string what, IReadOnlyList<string> keys)
    {
        (this.node, this.errors) = (node, errors);
        foreach (var key in node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!keys.Contains(name, StringComparer.Ordinal))
            {
                var nearest = keys.MinBy(k => NameDistance.Between(name, k))!;
                var hint = NameDistance.Between(name, nearest) <= farthest ? $"; did you mean {nearest}?" : $" ({what} has {string.Join(", ", keys)})";
                errors.Add(JobTree.PlaceOf(key), $"unknown key '{name}'{hint}");
            }
        }
    }

    public FilePlace Place => JobTree.PlaceOf(node);

    /// <summary>Where a value stands; the whole part's place where it is missing.</summary>
    public FilePlace At(string key) => Find(key) is { } value ? JobTree.PlaceOf(value) : Place;

    public bool Has(string key) => Find(key) is not null;

    /// <summary>The value of a key that must be there; null where it is told as missing.</summary>
    public string? Required(string key)
    {
        if (Has(key))
        {
            return Text(key);
        }

        errors.Add(Place, $"'{key}' is missing");
        return null;
    }

    /// <summary>The text of a value; null where there is none, or what there is has been told as no text.</summary>
    public string? Text(string key)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        if (value is not YamlScalarNode scalar)
        {
            errors.Add(JobTree.PlaceOf(value), $"'{key}' is one text");
            return null;
        }

        // A bare key and YAML's word for nothing are nothing; in quotes they are a text.
        if (string.IsNullOrWhiteSpace(scalar.Value) || scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" or "Null" or "NULL" })
        {
            errors.Add(JobTree.PlaceOf(value), $"'{key}' is empty");
            return null;
        }

        return scalar.Value.Trim();
    }

    /// <summary>The parts of a list that must be there and have one; empty where it is told as wrong.</summary>
    public IReadOnlyList<YamlNode> Items(string key, string what)
    {
        if (Find(key) is YamlSequenceNode { Children.Count: > 0 } list)
        {
            return [.. list.Children];
        }

        errors.Add(At(key), !Has(key) ? $"'{key}' is missing" : $"'{key}' is a list of {what}, and has at least one");
        return [];
    }

    private YamlNode? Find(string key) => node.Children.FirstOrDefault(c => c.Key is YamlScalarNode scalar && scalar.Value == key).Value;
}
