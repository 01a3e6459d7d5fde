namespace PackageStandIns.Json;

/// <summary>A member that travels in the URL, in a header or as the whole body.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal class NotInBodyAttribute : Attribute;
