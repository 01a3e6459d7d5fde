namespace LocalCloud.DynamoDb.Values;

/// <summary>The type descriptors of attribute values, named as they stand on the wire.</summary>
internal enum AttributeType
{
    S,
    N,
    B,
    SS,
    NS,
    BS,
    M,
    L,
    NULL,
    BOOL,
}
