using Amazon.Runtime;

namespace Amazon.Lambda;

public class TenantIsolationMode : ConstantClass
{
    public static readonly TenantIsolationMode PER_TENANT = new("PER_TENANT");

    public TenantIsolationMode(string value)
        : base(value) { }

    public static TenantIsolationMode FindValue(string value) => FindValue<TenantIsolationMode>(value);

    public static implicit operator TenantIsolationMode(string value) => FindValue(value);
}
