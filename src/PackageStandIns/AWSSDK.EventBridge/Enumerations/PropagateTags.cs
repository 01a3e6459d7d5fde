using Amazon.Runtime;

namespace Amazon.EventBridge;

public class PropagateTags : ConstantClass
{
    public static readonly PropagateTags TASK_DEFINITION = new("TASK_DEFINITION");

    public PropagateTags(string value)
        : base(value) { }

    public static PropagateTags FindValue(string value) => FindValue<PropagateTags>(value);

    public static implicit operator PropagateTags(string value) => FindValue(value);
}
