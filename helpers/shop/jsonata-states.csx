using System.Text.Json.Nodes;

// The workflow's states in JSONata, for lesson 10. Three places are left open, and the lesson's reader fills them: the
// Condition of "Shop Open?", the Detail of "Emit - Workflow Started TT", the Output of "Generate Order Number". The state
// "Pass" does nothing, so it is the same in both languages and stays as it is deployed.
JsonObject ReadyStates() =>
    JsonNode
        .Parse(
            """
            {
              "DynamoDB Get Shop status": {
                "Type": "Task",
                "Resource": "arn:aws:states:::dynamodb:getItem",
                "Arguments": {
                  "TableName": "serverlesspresso-config-table",
                  "Key": { "PK": { "S": "config" } }
                },
                "Output": "{% $merge([$states.input, { 'GetStore': $states.result }]) %}",
                "Next": "Shop Open?"
              },
              "Shop Open?": {
                "Type": "Choice",
                "Choices": [{ "Next": "Emit - Shop not ready" }],
                "Default": "ListExecutions"
              },
              "ListExecutions": {
                "Type": "Task",
                "Resource": "arn:aws:states:::aws-sdk:sfn:listExecutions",
                "Arguments": {
                  "StateMachineArn": "{% $states.context.StateMachine.Id %}",
                  "MaxResults": 100,
                  "StatusFilter": "RUNNING"
                },
                "Output": "{% $merge([$states.input, { 'underWay': $count($states.result.Executions) }]) %}",
                "Next": "Is capacity available?"
              },
              "Is capacity available?": {
                "Type": "Choice",
                "Comment": "The count includes this execution, so above 20 means that 20 others are running.",
                "Choices": [{ "Condition": "{% $states.input.underWay > 20 %}", "Next": "Emit - Shop not ready" }],
                "Default": "Emit - Workflow Started TT"
              },
              "Emit - Workflow Started TT": {
                "Type": "Task",
                "Comment": "First pause: until the customer submits the drink.",
                "Resource": "arn:aws:states:::events:putEvents.waitForTaskToken",
                "HeartbeatSeconds": 900,
                "Arguments": {
                  "Entries": [
                    {
                      "EventBusName": "Serverlesspresso",
                      "Source": "awsserverlessda.serverlesspresso",
                      "DetailType": "OrderProcessor.WorkflowStarted"
                    }
                  ]
                },
                "Output": "{% $states.input %}",
                "Catch": [
                  {
                    "ErrorEquals": ["States.Timeout"],
                    "Output": "{% $merge([$states.input, { 'comment': $states.errorOutput }]) %}",
                    "Next": "Customer timedout"
                  }
                ],
                "Next": "Generate Order Number"
              },
              "Generate Order Number": {
                "Type": "Task",
                "Resource": "arn:aws:states:::dynamodb:updateItem",
                "Arguments": {
                  "TableName": "serverlesspresso-counting-table",
                  "Key": { "PK": { "S": "orderID" } },
                  "UpdateExpression": "set IDvalue = IDvalue + :val",
                  "ExpressionAttributeValues": { ":val": { "N": "1" } },
                  "ReturnValues": "UPDATED_NEW"
                },
                "Next": "Emit - Awaiting Completion TT"
              },
              "Emit - Awaiting Completion TT": {
                "Type": "Task",
                "Comment": "Second pause: until the barista completes the drink.",
                "Resource": "arn:aws:states:::events:putEvents.waitForTaskToken",
                "HeartbeatSeconds": 900,
                "Arguments": {
                  "Entries": [
                    {
                      "EventBusName": "Serverlesspresso",
                      "Source": "awsserverlessda.serverlesspresso",
                      "DetailType": "OrderProcessor.WaitingCompletion",
                      "Detail": {
                        "Message": "The order has its number and waits for the barista to complete it.",
                        "TaskToken": "{% $states.context.Task.Token %}",
                        "orderId": "{% $states.input.detail.orderId %}",
                        "orderNumber": "{% $states.input.orderNumber %}",
                        "userId": "{% $states.input.detail.userId %}"
                      }
                    }
                  ]
                },
                "Output": "{% $merge([$states.input, { 'order': $states.result }]) %}",
                "Catch": [
                  {
                    "ErrorEquals": ["States.Timeout"],
                    "Output": "{% $merge([$states.input, { 'comment': $states.errorOutput }]) %}",
                    "Next": "Barista timedout"
                  }
                ],
                "Next": "Pass"
              },
              "Customer timedout": {
                "Type": "Pass",
                "Output": "{% $merge([$states.input, { 'cause': 'Customer timedout' }]) %}",
                "Next": "Emit - error timeout"
              },
              "Barista timedout": {
                "Type": "Pass",
                "Output": "{% $merge([$states.input, { 'cause': 'Barista timedout' }]) %}",
                "Next": "Emit - error timeout"
              },
              "Emit - order finished": {
                "Type": "Task",
                "Resource": "arn:aws:states:::events:putEvents",
                "Arguments": {
                  "Entries": [
                    {
                      "EventBusName": "Serverlesspresso",
                      "Source": "awsserverlessda.serverlesspresso",
                      "DetailType": "OrderProcessor.orderFinished",
                      "Detail": {
                        "Message": "The order is finished and can be picked up.",
                        "userId": "{% $states.input.detail.userId %}",
                        "orderId": "{% $states.input.detail.orderId %}"
                      }
                    }
                  ]
                },
                "End": true
              },
              "Emit - Shop not ready": {
                "Type": "Task",
                "Resource": "arn:aws:states:::events:putEvents",
                "Arguments": {
                  "Entries": [
                    {
                      "EventBusName": "Serverlesspresso",
                      "Source": "awsserverlessda.serverlesspresso",
                      "DetailType": "OrderProcessor.ShopUnavailable",
                      "Detail": {
                        "Message": "The shop is closed or has too many orders under way.",
                        "userId": "{% $states.input.detail.userId %}"
                      }
                    }
                  ]
                },
                "End": true
              },
              "Emit - error timeout": {
                "Type": "Task",
                "Resource": "arn:aws:states:::events:putEvents",
                "Arguments": {
                  "Entries": [
                    {
                      "EventBusName": "Serverlesspresso",
                      "Source": "awsserverlessda.serverlesspresso",
                      "DetailType": "OrderProcessor.OrderTimeOut",
                      "Detail": {
                        "Message": "The order was not continued in time.",
                        "userId": "{% $states.input.detail.userId %}",
                        "orderId": "{% $states.input.detail.orderId %}",
                        "cause": "{% $states.input.cause %}"
                      }
                    }
                  ]
                },
                "End": true
              }
            }
            """
        )
        .AsObject();

/// A deployed definition with its states in JSONata, but for the three places that the reader fills.
JsonObject InJsonata(string definition)
{
    var whole = JsonNode.Parse(definition).AsObject();
    whole["QueryLanguage"] = "JSONata";
    var ready = ReadyStates();
    foreach (var name in ready.Select(state => state.Key))
    {
        whole["States"][name] = ready[name].DeepClone();
    }
    return whole;
}
