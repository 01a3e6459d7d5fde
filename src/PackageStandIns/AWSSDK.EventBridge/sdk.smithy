// Global endpoints are signed with SigV4a, which AWSSDK.Core can't do alone.
apply PutEventsRequest$EndpointId @sdk#omit
