namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_DeleteStateMachine.html</summary>
internal static class DeleteStateMachine
{
    /// <summary>A machine that does not exist is deleted as gladly as any other.</summary>
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = request.Required("stateMachineArn");
        if (MachineArn.Parse(arn).Qualifier is not null)
        {
            throw MachineErrors.Validation(
                $"'{arn}' names a version or alias. Use DeleteStateMachineVersion or DeleteStateMachineAlias."
            );
        }
        MachineStore.Delete(tx, arn);
        return [];
    }
}
