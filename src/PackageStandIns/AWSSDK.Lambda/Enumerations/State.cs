using Amazon.Runtime;

namespace Amazon.Lambda;

public class State : ConstantClass
{
    public static readonly State Pending = new("Pending");
    public static readonly State Active = new("Active");
    public static readonly State Inactive = new("Inactive");
    public static readonly State Failed = new("Failed");
    public static readonly State Deactivating = new("Deactivating");
    public static readonly State Deactivated = new("Deactivated");
    public static readonly State ActiveNonInvocable = new("ActiveNonInvocable");
    public static readonly State Deleting = new("Deleting");

    public State(string value)
        : base(value) { }

    public static State FindValue(string value) => FindValue<State>(value);

    public static implicit operator State(string value) => FindValue(value);
}
