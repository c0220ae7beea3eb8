using PartnershipGraph.Bolt.Graph;

namespace PartnershipGraph.Bolt.PackStream;

internal ref partial struct PackStreamReader
{
    private object ReadStructure()
    {
        ReadStructureHeader(out var fields, out var tag);
        Enter(0);
        try
        {
            return (tag, fields) switch
            {
                (Tag.Node, 4) => ReadNode(),
                (Tag.Relationship, 8) => ReadRelationship(),
                (Tag.UnboundRelationship, 4) => ReadUnboundRelationship(),
                (Tag.Path, 3) => ReadPath(),
                (Tag.Date, 1) => LocalDate.OfEpochDay(ReadInteger()),
                (Tag.Time, 2) => new OffsetTime(LocalTime.OfNanoOfDay(ReadInteger()), ReadInt32()),
                (Tag.LocalTime, 1) => LocalTime.OfNanoOfDay(ReadInteger()),
                (Tag.DateTime, 3) => new ZonedDateTime(ReadInteger(), ReadInt32(), Zone.Of(ReadInt32())),
                (Tag.DateTimeZoneId, 3) => new ZonedDateTime(ReadInteger(), ReadInt32(), Zone.Of(ReadString())),
                (Tag.LocalDateTime, 2) => LocalDateTime.OfEpochSecond(ReadInteger(), ReadInt32()),
                (Tag.Duration, 4) => new Duration(ReadInteger(), ReadInteger(), ReadInteger(), ReadInt32()),
                (Tag.Point2D, 3) => new Point(ReadInt32(), ReadFloat(), ReadFloat()),
                (Tag.Point3D, 4) => new Point(ReadInt32(), ReadFloat(), ReadFloat(), ReadFloat()),
                _ => ReadUnsupported(tag, fields),
            };
        }
        catch (Exception error) when (error is ArgumentException or OverflowException)
        {
            throw new ProtocolException(
                FormattableString.Invariant(
                    $"A structure with the tag '{(char)tag}' before byte {position} has a field out of range: {error.Message}"));
        }
        finally
        {
            depth--;
        }
    }

    /// <summary>Fields beyond those of the structure as it is known here are of a later version.</summary>
    private UnsupportedStructure ReadUnsupported(byte tag, int fields)
    {
        owed += fields;
        var values = new object?[fields];
        for (var i = 0; i < fields; i++)
        {
            owed--;
            values[i] = ReadValue();
        }
        var unknown = new UnsupportedStructure(tag, values);
        return refusesUnknown ? throw unknown.Refusal() : unknown;
    }

    private NodeValue ReadNode()
    {
        SkipValue();
        var labels = ReadTexts();
        var properties = ReadMap();
        return new NodeValue(ReadString(), labels, properties);
    }

    private RelationshipValue ReadRelationship()
    {
        SkipValue();
        SkipValue();
        SkipValue();
        var type = ReadString();
        var properties = ReadMap();
        return new RelationshipValue(ReadString(), type, ReadString(), ReadString(), properties);
    }

    private RelationshipValue ReadUnboundRelationship()
    {
        SkipValue();
        var type = ReadString();
        var properties = ReadMap();
        return new RelationshipValue(ReadString(), type, "", "", properties);
    }

    private PathValue ReadPath()
    {
        var nodes = ReadList();
        var relationships = ReadList();
        var steps = ReadList();
        return PathValue.Walk(nodes, relationships, steps)
            ?? throw new ProtocolException("A path's steps do not fit its nodes and relationships.");
    }

    private string[] ReadTexts()
    {
        var texts = new string[ReadListHeader()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = ReadString();
        return texts;
    }

    private int ReadInt32() => checked((int)ReadInteger());
}
