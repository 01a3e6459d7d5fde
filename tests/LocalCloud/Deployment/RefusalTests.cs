using LocalCloud.Deployment;
using LocalCloud.Tests.Protocol;

namespace LocalCloud.Tests.Deployment;

/// <summary>
/// What is not understood is refused before anything is changed, with the line and what would be understood.
/// </summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData(
        """
            Resources:
              Queue:
                Type: AWS::SNS::Topic
            """,
        "line 2: Queue is of the type AWS::SNS::Topic, which is not in the local cloud. It understands "
            + "AWS::DynamoDB::Table, AWS::Events::EventBus, "
            + "AWS::Events::Rule, AWS::IAM::Role, AWS::Lambda::Permission, AWS::Logs::LogGroup, "
            + "AWS::Logs::ResourcePolicy, AWS::SQS::Queue, AWS::SQS::QueuePolicy, AWS::Serverless::Function "
            + "and AWS::Serverless::StateMachine."
    )]
    [InlineData(
        """
            Resources:
              Bus:
                Type: AWS::Events::EventBus
                Properties:
                  Name: Shop
                  KmsKeyIdentifier: key
            """,
        "line 6: Bus has the property KmsKeyIdentifier, which the local cloud does not understand for "
            + "AWS::Events::EventBus. "
            + "It understands Description and Name."
    )]
    [InlineData(
        """
            Parameters:
              Stage:
                Type: String
            Resources: {}
            """,
        "line 1: the section Parameters is not understood. The local cloud understands AWSTemplateFormatVersion, "
            + "Transform, Description, Metadata, "
            + "Resources and Outputs."
    )]
    [InlineData(
        """
            Resources:
              Bus:
                Type: AWS::Events::EventBus
                Condition: IsProduction
            """,
        "line 4: Bus has Condition, which is not understood. A resource may have Type, Properties, Metadata, "
            + "DependsOn, DeletionPolicy and "
            + "UpdateReplacePolicy."
    )]
    [InlineData(
        """
            Resources:
              Bus:
                Type: AWS::Events::EventBus
                Properties:
                  Name: !Join ["-", [a, b]]
            """,
        "line 5: Join is not understood in this form. The local cloud understands Ref, Fn::GetAtt and Fn::Sub."
    )]
    [InlineData(
        """
            Resources:
              Rule:
                Type: AWS::Events::Rule
                Properties:
                  Name: R
                  EventBusName: !Ref Bsu
            """,
        "line 6: there is no resource Bsu."
    )]
    [InlineData(
        """
            Resources:
              Bus:
                Type: AWS::Events::EventBus
                Properties:
                  Name: !GetAtt Role.RoleId
              Role:
                Type: AWS::IAM::Role
            """,
        "line 5: Role has no attribute RoleId in the local cloud."
    )]
    [InlineData(
        """
            Resources:
              Bus:
                Type: AWS::Events::EventBus
            """,
        "line 2: Bus has no Name. Give it one: the local cloud makes no names up."
    )]
    [InlineData(
        """
            Resources:
              Function:
                Type: AWS::Serverless::Function
                Properties:
                  FunctionName: F
                  Runtime: nodejs22.x
                  Handler: index.handler
                  CodeUri: TestFunctions
            """,
        "line 2: Function has the runtime nodejs22.x. The local cloud runs .NET functions only (dotnet10)."
    )]
    [InlineData(
        """
            Resources:
              Function:
                Type: AWS::Serverless::Function
                Properties:
                  FunctionName: F
                  Runtime: dotnet10
                  Handler: TestFunctions::TestFunctions.Handlers::Missing
                  CodeUri: TestFunctions
            """,
        "line 2: Function can't run: TestFunctions.Handlers has no public method Missing."
    )]
    [InlineData(
        """
            Resources:
              Function:
                Type: AWS::Serverless::Function
                Properties:
                  FunctionName: F
                  Runtime: dotnet10
                  Handler: A::B::C
                  CodeUri: Other
            """,
        "line 2: Function has its code in Other, which is not built. Build it first: dotnet build."
    )]
    [InlineData(
        """
            Resources:
              Rule:
                Type: AWS::Events::Rule
                Properties:
                  Name: R
                  EventPattern:
                    source: shop
            """,
        "line 2: Rule was refused: InvalidEventPatternException: Event pattern is not valid. Reason: \"source\" must "
            + "be an object or an array\n at "
            + "[Source: (String)\"{\"source\":\"shop\"}\"; line: 1, column: 12]"
    )]
    [InlineData(
        """
            Resources:
              Bus: &bus
                Type: AWS::Events::EventBus
                Properties:
                  Name: Shop
              Other: *bus
            """,
        "line 6: this is not valid YAML: aliases are not understood, nor are they on AWS."
    )]
    [InlineData(
        """
            Resources:
              Bus:
                Type: AWS::Events::EventBus
                Properties:
                  Name: !Ref Bus
            """,
        "line 2: Bus refers to itself, directly or through others."
    )]
    [InlineData(
        "Resources: [",
        "line 2: this is not valid YAML: While parsing a node, did not find expected node content."
    )]
    public async Task What_is_not_understood_is_refused_with_its_line(string template, string message)
    {
        await using var test = await TestCloud.StartAsync();
        var error = await Should.ThrowAsync<DeploymentException>(() => test.DeployTextAsync(template));
        error.Message.ShouldBe(
            $"{Path.Combine(test.Cloud.Options.DataFolder, "template", "template.yaml")}, {message}"
        );
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    public async Task A_template_that_nests_too_deep_is_refused(string before, string after)
    {
        await using var test = await TestCloud.StartAsync();
        var error = await Should.ThrowAsync<DeploymentException>(() =>
            test.DeployTextAsync("Description:\n  " + Deep.Around(before, "x", after))
        );
        error.Message.ShouldContain("it nests deeper than 100 levels.");
    }

    [Fact]
    public async Task A_refused_deployment_changes_nothing()
    {
        await using var test = await TestCloud.StartAsync();
        await Should.ThrowAsync<DeploymentException>(() =>
            test.DeployTextAsync(
                """
                Resources:
                  Bus:
                    Type: AWS::Events::EventBus
                    Properties:
                      Name: Shop
                  Rule:
                    Type: AWS::Events::Rule
                    Properties:
                      Name: R
                      EventBusName: !Ref Bus
                      EventPattern:
                        source: shop
                """
            )
        );
        var buses = await test.OkAsync("events", "ListEventBuses");
        buses["EventBuses"]!.AsArray().Select(bus => bus!["Name"]!.GetValue<string>()).ShouldBe(["default"]);
    }
}
