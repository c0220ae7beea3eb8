using System.Collections;

namespace PartnershipGraph.Storage.Neo4j.Queries.Values;

/// <summary>From the driver's values to those that a reader outside knows.</summary>
internal static class QueryValues
{
    public static object? Of(object? value) => value switch
    {
        null or bool or string or long or double or byte[] => value,
        sbyte or byte or short or ushort or int or uint => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture),
        float f => (double)f,
        INode node => Of(node),
        IRelationship relationship => Of(relationship),
        IPath path => new GraphPath([.. path.Nodes.Select(Of)], [.. path.Relationships.Select(Of)]),
        Point p => new SpatialPoint(p.SrId, p.X, p.Y, double.IsNaN(p.Z) ? null : p.Z),
        LocalDate d => TemporalText.Date(d.Year, d.Month, d.Day),
        LocalTime t => TemporalText.Time(t.Hour, t.Minute, t.Second, t.Nanosecond),
        OffsetTime t => TemporalText.Time(t.Hour, t.Minute, t.Second, t.Nanosecond) + TemporalText.Offset(t.OffsetSeconds),
        LocalDateTime t => TemporalText.Date(t.Year, t.Month, t.Day) + "T" + TemporalText.Time(t.Hour, t.Minute, t.Second, t.Nanosecond),
        ZonedDateTime t => Of(t),
        Duration d => TemporalText.Duration(d.Months, d.Days, d.Seconds, d.Nanos),
        IDictionary<string, object?> map => Map(map),
        IReadOnlyDictionary<string, object?> map => Map(map),
        IEnumerable list => List(list),
        _ => value.ToString(),
    };

    private static GraphNode Of(INode node) => new(node.ElementId, node.Labels, Map(node.Properties!));

    private static GraphRelationship Of(IRelationship r) => new(r.ElementId, r.Type, r.StartNodeElementId, r.EndNodeElementId, Map(r.Properties!));

    private static string Of(ZonedDateTime t)
    {
        var zone = t.Zone is ZoneId named ? $"[{named.Id}]" : "";
        return TemporalText.Date(t.Year, t.Month, t.Day) + "T" + TemporalText.Time(t.Hour, t.Minute, t.Second, t.Nanosecond)
            + TemporalText.Offset(t.OffsetSeconds) + zone;
    }

    private static Dictionary<string, object?> Map(IEnumerable<KeyValuePair<string, object?>> map) =>
        map.ToDictionary(m => m.Key, m => Of(m.Value), StringComparer.Ordinal);

    private static List<object?> List(IEnumerable list)
    {
        var values = new List<object?>();
        foreach (var value in list)
        {
            values.Add(Of(value));
        }

        return values;
    }
}
