namespace LocalCloud.EventBridge.Patterns;

internal enum PatternToken
{
    None,
    StartObject,
    EndObject,
    StartArray,
    EndArray,
    FieldName,
    String,
    Number,
    True,
    False,
    Null,
}
