using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace PartnershipGraph.Kernel.Tests.Properties;

/// <summary>All that an object holds, to the last bit, whatever its type: two results are alike exactly if these are.</summary>
internal static class Bits
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(value, text);
        return text.ToString();
    }

    private static void Write(object? value, StringBuilder text)
    {
        switch (value)
        {
            case null or string or Enum or bool or Pointer:
                text.Append(value ?? "null").Append(' ');
                break;
            case double number:
                text.Append(BitConverter.DoubleToInt64Bits(number).ToString("x", CultureInfo.InvariantCulture)).Append(' ');
                break;
            case IConvertible number:
                text.Append(number.ToString(CultureInfo.InvariantCulture)).Append(' ');
                break;
            case IEnumerable items:
                text.Append("[ ");
                foreach (var item in items)
                    Write(item, text);
                text.Append("] ");
                break;
            default:
                foreach (var field in Fields(value.GetType()))
                    Write(field.GetValue(value), text.Append(field.Name).Append(' '));
                break;
        }
    }

    private static IEnumerable<FieldInfo> Fields(Type? type) => type is null
        ? []
        : [
            .. Fields(type.BaseType),
            .. type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly),
        ];
}
