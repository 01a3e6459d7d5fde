namespace PackageStandIns.Json;

/// <summary>
/// A member that the SDK makes up when it isn't set, so that the service knows a request that is sent again.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class IdempotencyTokenAttribute : Attribute;
