using Amazon.Runtime;

namespace Amazon.EventBridge;

public class ArchiveState : ConstantClass
{
    public static readonly ArchiveState ENABLED = new("ENABLED");
    public static readonly ArchiveState DISABLED = new("DISABLED");
    public static readonly ArchiveState CREATING = new("CREATING");
    public static readonly ArchiveState UPDATING = new("UPDATING");
    public static readonly ArchiveState CREATE_FAILED = new("CREATE_FAILED");
    public static readonly ArchiveState UPDATE_FAILED = new("UPDATE_FAILED");

    public ArchiveState(string value)
        : base(value) { }

    public static ArchiveState FindValue(string value) => FindValue<ArchiveState>(value);

    public static implicit operator ArchiveState(string value) => FindValue(value);
}
