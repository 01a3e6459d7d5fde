using LocalCloud.StepFunctions.Machines.Operations;

namespace LocalCloud.StepFunctions.Machines;

/// <summary>The operations on state machines, their versions and aliases.</summary>
internal static class MachineOperations
{
    public static IEnumerable<Operation> All =>
        [
            Operation.Write("CreateStateMachine", CreateStateMachine.Run),
            Operation.Write("CreateStateMachineAlias", CreateStateMachineAlias.Run),
            Operation.Write("DeleteStateMachine", DeleteStateMachine.Run),
            Operation.Write("DeleteStateMachineAlias", DeleteStateMachineAlias.Run),
            Operation.Write("DeleteStateMachineVersion", DeleteStateMachineVersion.Run),
            Operation.Read("DescribeStateMachine", DescribeStateMachine.Run),
            Operation.Read("DescribeStateMachineAlias", DescribeStateMachineAlias.Run),
            Operation.Read("ListStateMachineAliases", ListStateMachineAliases.Run),
            Operation.Read("ListStateMachineVersions", ListStateMachineVersions.Run),
            Operation.Read("ListStateMachines", ListStateMachines.Run),
            Operation.Read("ListTagsForResource", ListTagsForResource.Run),
            Operation.Write("PublishStateMachineVersion", PublishStateMachineVersion.Run),
            Operation.Write("TagResource", TagResource.Run),
            Operation.Outside("TestState", TestState.RunAsync),
            Operation.Write("UntagResource", UntagResource.Run),
            Operation.Write("UpdateStateMachine", UpdateStateMachine.Run),
            Operation.Write("UpdateStateMachineAlias", UpdateStateMachineAlias.Run),
            Operation.Read("ValidateStateMachineDefinition", ValidateStateMachineDefinition.Run),
        ];
}
