### Posts and phone numbers. Lower case: Lang::capital gives a capital.

## domain/person.rs Role

role-club-leader = club leader
role-deputy-leader = deputy leader
role-representative = rep
role-workplace-rep = workplace rep
role-site-rep = site rep
role-main-rep = main rep
role-joint-rep = joint rep
role-group-rep = group rep
role-deputy-rep = deputy rep
role-secretary = secretary
role-treasurer = treasurer
role-board-member = board member
role-training-officer = training officer
role-youth-rep = youth rep
role-recruitment-officer = recruitment officer
role-safety-rep = safety rep
role-other = other post
role-none = no post

## domain/person.rs PhoneKind

## domain/person.rs PhoneState

