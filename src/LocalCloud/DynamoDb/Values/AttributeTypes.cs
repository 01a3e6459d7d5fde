namespace LocalCloud.DynamoDb.Values;

/// <summary>The names of the types: on the wire, and as messages about updates spell them.</summary>
internal static class AttributeTypes
{
    private static readonly string[] Names = Enum.GetNames<AttributeType>();

    public static string Name(this AttributeType type) => Names[(int)type];

    public static bool TryParse(string name, out AttributeType type)
    {
        var found = Array.IndexOf(Names, name);
        type = (AttributeType)Math.Max(found, 0);
        return found >= 0;
    }

    public static string LongName(this AttributeType type) =>
        type switch
        {
            AttributeType.S => "STRING",
            AttributeType.N => "NUMBER",
            AttributeType.B => "BINARY",
            AttributeType.SS => "STRING_SET",
            AttributeType.NS => "NUMBER_SET",
            AttributeType.BS => "BINARY_SET",
            AttributeType.M => "MAP",
            AttributeType.L => "LIST",
            AttributeType.BOOL => "BOOLEAN",
            _ => "NULL",
        };
}
