namespace LocalCloud.DynamoDb.Requests.Types;

/// <summary>A type of the model, with what Java calls it and what DynamoDB says of JSON that can't be it.</summary>
internal abstract class RequestType(string javaName)
{
    private const string UnexpectedField = "Unexpected field type";

    /// <summary>What a list or map in a list or map answers for a scalar.</summary>
    private const string UnexpectedCast =
        "class sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl cannot be cast to class java.lang.Class "
        + "(sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl and java.lang.Class are in module java.base "
        + "of loader 'bootstrap')";

    /// <summary>The type as it stands between angle brackets: <c>java.lang.String</c>.</summary>
    public string JavaName => javaName;

    /// <param name="value">Not JSON's null.</param>
    /// <param name="isMember">
    /// True for a structure's member, false for an element of a list or a value of a map.
    /// </param>
    /// <exception cref="AwsException">SerializationException: the value, or one in it, is of another type.</exception>
    public abstract void Check(JsonNode value, bool isMember);

    protected static AwsException UnexpectedObject() =>
        DynamoErrors.Serialization("Start of structure or map found where not expected");

    protected static AwsException UnexpectedArray(string javaType) =>
        DynamoErrors.Serialization($"Unrecognized collection type {javaType}");

    protected static AwsException UnexpectedScalar(bool isMember, string otherwise = UnexpectedCast) =>
        DynamoErrors.Serialization(isMember ? UnexpectedField : otherwise);
}
